#pragma once

#include <QStringList>
#include <QWidget>

class Definitions;
class PickerEdit;
class QListWidget;
class QPushButton;

/// The figures of a card: one, chosen by typing (Chinese, pinyin initials or code), or several in a list to
/// which such a choice adds.
class FigurePicks : public QWidget
{
    Q_OBJECT

public:
    explicit FigurePicks(const Definitions& definitions, QWidget* parent = nullptr);

    void setFigures(const QStringList& codes, bool several);

signals:
    void picked(const QStringList& codes);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString nameOf(const QString& code) const;
    void take();
    void removeCurrent();
    void moveCurrent(int places);
    void fill(int row);

    QHash<QString, QString> m_names;
    QStringList m_codes;
    bool m_several = false;
    QListWidget* m_list = nullptr;
    QWidget* m_buttons = nullptr;
    PickerEdit* m_picker = nullptr;
};
