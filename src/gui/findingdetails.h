#pragma once

#include <QWidget>

#include "work/checking.h"

class QLabel;
class QLineEdit;
class QPushButton;
class Session;

/// What stands below the list: one finding in words with its live numbers, and what is said to it.
class FindingDetails : public QWidget
{
    Q_OBJECT

public:
    explicit FindingDetails(Session& session, QWidget* parent = nullptr);

    /// Null: nothing is chosen.
    void show(const CheckedFinding* finding, const Checking& checking);

signals:
    void explained(const QString& reason);
    void accepted();
    void sentBack(const QString& answer);

private:
    void buildWords();
    QWidget* buildExplaining();
    QWidget* buildJudging();
    QString numbers(const CheckedFinding& finding, const Checking& checking) const;

    Session& m_session;
    QLabel* m_message = nullptr;
    QLabel* m_comparison = nullptr;
    QLabel* m_numbers = nullptr;
    QLabel* m_answer = nullptr;
    QWidget* m_explaining = nullptr;
    QWidget* m_judging = nullptr;
    QLineEdit* m_reason = nullptr;
    QLineEdit* m_reply = nullptr;
};
