#pragma once

#include <QObject>

class QTimer;
class QWidget;
class Session;
class ValueGridModel;

/// Marks the cells of a grid that the rules doubt, a moment after the data has last changed: running the
/// rules must not keep a keystroke waiting. Does so only while the page is seen.
class DoubtMarks : public QObject
{
    Q_OBJECT

public:
    DoubtMarks(Session& session, ValueGridModel& model, QWidget& page);

    /// The data, or what is shown of it, has changed.
    void note();

private:
    void mark();

    Session& m_session;
    ValueGridModel& m_model;
    QWidget& m_page;
    QTimer* m_rest = nullptr;
};
