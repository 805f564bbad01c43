#pragma once

#include "report/carddata.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

class PresentationControl;
class Session;

/// Dashboards on the whole screen, as large as they go, for a projector: Right, Down, Page Down, Space or a
/// click goes on, Left, Up or Page Up back, Home and End to the ends, A goes on by itself, plus and minus say
/// how fast, Esc or F5 ends. What is kept out of exports is left out here too. A dashboard that would become
/// too small is shown in parts.
class Presentation : public QWidget
{
    Q_OBJECT

public:
    struct Subject {
        QString code, title;
        DashboardView view;
    };

    /// Begins with the dashboard of that code, else with the first. Deletes itself when it ends.
    Presentation(Session& session, const QVector<Subject>& subjects, const QString& first, QWidget* parent);

    /// The title that is seen, with the filter and the part: "Overview (Riverside) · 1/2".
    QString heading();
    bool isAutomatic() const { return m_advance.isActive(); }
    int seconds() const { return m_seconds; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    /// What is seen at once.
    struct Slide {
        QString title;
        QVector<CardData> cards;
        QString message; ///< in the place of cards
    };

    QVector<Slide> slidesOf(qsizetype subject);
    const QVector<Slide>& slides();
    void forget();
    void step(int by);
    void leap(qsizetype subject);
    void showPart(qsizetype part);
    void toggleAutomatic();
    void changeSpeed(int by);
    void wakePointer();
    void restPointer();
    QPixmap picture();
    void drawProgress(QPainter& painter) const;
    qreal usualScale() const;
    QRect progressPlace() const;

    Session& m_session;
    QVector<Subject> m_subjects;
    QVector<Slide> m_slides; ///< of the present subject; empty: to be made
    QPixmap m_picture;       ///< of the present slide; null: to be made
    qsizetype m_subject = 0;
    qsizetype m_part = 0;
    int m_seconds = 0;
    QTimer m_advance;  ///< goes on to the next
    QTimer m_progress; ///< moves the mark
    QTimer m_pointer;  ///< hides it
    PresentationControl* m_control = nullptr;
};
