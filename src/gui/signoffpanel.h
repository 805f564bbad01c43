#pragma once

#include "gui/page.h"
#include "storage/yearstore.h"
#include "work/review.h"

#include <functional>

class Dialogs;
class QLabel;
class QPushButton;
class QTableWidget;
class Session;

/// The year's sign-off: how far the year is on its way from open to locked, and how far each office has come
/// with its part. Submits, approves and sends back; starts the review, locks and unlocks.
class SignOffPanel : public Page
{
    Q_OBJECT

public:
    SignOffPanel(Session& session, Dialogs& dialogs, OpenMustFindings openMust, QWidget* parent = nullptr);

private:
    using Action = std::function<qint64()>;

    QWidget* buildSteps();
    QWidget* buildTable();
    QWidget* buildOfficeButtons();
    void refresh() override;
    void showYear();
    void fillRow(int row);
    void enableButtons();
    Review review() const;
    const OfficeReview* current() const;

    void startReview();
    void lock();
    void unlock();
    void submit();
    void approve();
    void sendBack();
    /// Does it, tells the session, and says what was refused.
    void attempt(const QString& failure, const Action& action, bool undoable);

    Session& m_session;
    Dialogs& m_dialogs;
    OpenMustFindings m_openMust;
    YearState m_state = YearState::Open;
    QVector<OfficeReview> m_offices;
    QVector<QLabel*> m_steps; ///< in the order of YearState
    QTableWidget* m_table = nullptr;
    QPushButton *m_start = nullptr, *m_lock = nullptr, *m_unlock = nullptr;
    QPushButton *m_submit = nullptr, *m_approve = nullptr, *m_sendBack = nullptr;
};
