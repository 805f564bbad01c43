#pragma once

#include "gui/fieldeditor.h"

#include <QComboBox>

class QListWidget;

/// A field that is chosen from a list by typing: what is typed narrows the list by text, code or pinyin
/// initials; Enter or Tab takes the first that is left, Down opens the list, Esc closes it. Text that
/// matches nothing stays, for the form to mark it.
class PickerEdit : public QComboBox
{
    Q_OBJECT

public:
    explicit PickerEdit(QWidget* parent = nullptr);
    ~PickerEdit() override;

    void setChoices(const QVector<FieldChoice>& choices);
    void setReadOnly(bool readOnly);
    /// Takes the marked or first match if the text was typed and is not an entry as it stands.
    void complete();
    /// What the open list offers; empty while it is closed.
    QStringList offered() const;

    void showPopup() override;
    void hidePopup() override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QVector<int> matches(const QString& typed) const;
    void offer(const QVector<int>& choices);
    void step(int rows);
    void take(int choice);
    void placeList();
    bool isOpen() const;

    QListWidget* m_list = nullptr;
    bool m_typed = false;
};
