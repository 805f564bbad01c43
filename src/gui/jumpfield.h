#pragma once

#include <QLineEdit>
#include <QVector>

#include <functional>

class QListWidget;

/// A place that the jump field leads to.
struct JumpTarget {
    QString name; ///< as shown
    QString kind; ///< "Page", "Register", "Figure" …, as shown
    QString code; ///< also found by it
    std::function<void()> go;
};

/// Goes anywhere by a few letters: Chinese, pinyin initials or a code. Down and up choose, Enter goes.
class JumpField : public QLineEdit
{
    Q_OBJECT

public:
    /// `targets` is asked each time the field is entered, so that new schools are found.
    explicit JumpField(std::function<QVector<JumpTarget>()> targets, QWidget* parent = nullptr);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void search();
    void showList(const QVector<int>& found);
    void go(int row);

    std::function<QVector<JumpTarget>()> m_source;
    QVector<JumpTarget> m_targets;
    QListWidget* m_list = nullptr;
};
