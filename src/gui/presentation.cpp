#include "gui/presentation.h"

#include "gui/dashboardfilterbar.h"
#include "gui/presentationcontrol.h"
#include "gui/session.h"
#include "report/dashboardpicture.h"
#include "report/theme.h"
#include "work/dashboards.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Speeds = {10, 20, 30, 60}; // seconds
constexpr int UsualSpeed = 20;
const QString SpeedSetting = u"presentation/seconds"_s;

// What a screen holds at the usual size, in logical pixels: less than a window, so that the type is large.
constexpr qreal UsualWidth = 1080.0;
constexpr qreal UsualHeight = 620.0;

constexpr int PointerRests = 3000; // milliseconds
constexpr int ProgressMoves = 200;

} // namespace

Presentation::Presentation(Session& session, const QVector<Subject>& subjects, const QString& first,
                           QWidget* parent)
    : QWidget(parent, Qt::Window), m_session(session), m_subjects(subjects)
{
    setObjectName(u"presentation"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setWindowModality(Qt::ApplicationModal);
    setWindowTitle(tr("Presentation"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    const auto begins = std::find_if(m_subjects.begin(), m_subjects.end(),
                                     [&](const Subject& each) { return each.code == first; });
    m_subject = begins == m_subjects.end() ? 0 : begins - m_subjects.begin();
    const int speed = QSettings().value(SpeedSetting, UsualSpeed).toInt();
    m_seconds = std::find(Speeds.begin(), Speeds.end(), speed) == Speeds.end() ? UsualSpeed : speed;
    m_control = new PresentationControl(this);
    m_control->tell(false, m_seconds);
    m_control->hide();
    m_pointer.setSingleShot(true);
    m_pointer.start(PointerRests);
    connect(&m_pointer, &QTimer::timeout, this, &Presentation::restPointer);
    connect(&m_advance, &QTimer::timeout, this, [this] { step(1); });
    connect(&m_progress, &QTimer::timeout, this, [this] { QWidget::update(progressPlace()); });
    connect(m_control, &PresentationControl::automaticToggled, this, &Presentation::toggleAutomatic);
    connect(m_control, &PresentationControl::speedWanted, this, &Presentation::changeSpeed);
    connect(m_control, &PresentationControl::endWanted, this, &QWidget::close);
    connect(&session, &Session::dataChanged, this, &Presentation::forget);
}

qreal Presentation::usualScale() const
{
    return std::min(width() / UsualWidth, height() / UsualHeight);
}

/// The cards in their order, as many to a part as there is room for at the usual size.
QVector<Presentation::Slide> Presentation::slidesOf(qsizetype subject)
{
    const Subject& wanted = m_subjects[subject];
    const ReadScope scope(m_session.database());
    FigureEngine& engine = m_session.reading().figures;
    const QString words = DashboardFilterBar::words(wanted.view, engine);
    const QString title = words.isEmpty() ? wanted.title : tr("%1 (%2)").arg(wanted.title, words);
    QVector<Slide> slides = {{title, {}, {}}};
    try {
        for (const CardData& card : fillDashboard(wanted.code, engine, wanted.view).cards) {
            if (card.sensitive) {
                continue;
            }
            QVector<CardData> more = slides.last().cards;
            more.append(card);
            const qreal height = DashboardPicture({{}, title, wanted.view, {}, more}).minimumHeight();
            if (more.size() > 1 && height * usualScale() > this->height()) {
                slides.append({title, {card}, {}});
            } else {
                slides.last().cards = more;
            }
        }
    } catch (const FormulaError& error) {
        slides = {{title, {}, error.message()}};
    }
    if (slides.first().cards.isEmpty() && slides.first().message.isEmpty()) {
        slides.first().message = tr("All cards of this dashboard are kept out of presentations.");
    }
    return slides;
}

const QVector<Presentation::Slide>& Presentation::slides()
{
    if (m_slides.isEmpty()) {
        m_slides = slidesOf(m_subject);
        m_part = std::min(m_part, m_slides.size() - 1);
    }
    return m_slides;
}

QString Presentation::heading()
{
    const QString title = slides()[m_part].title;
    return m_slides.size() == 1 ? title : tr("%1 · %2/%3").arg(title).arg(m_part + 1).arg(m_slides.size());
}

void Presentation::forget()
{
    m_slides.clear();
    m_picture = {};
    update();
}

/// Over the parts and the dashboards, round and round.
void Presentation::step(int by)
{
    m_session.lookForForeignChanges(); // it may go on for hours
    const qsizetype parts = slides().size();
    m_part += by;
    if (m_part < 0 || m_part >= parts) {
        m_subject = (m_subject + by + m_subjects.size()) % m_subjects.size();
        m_slides.clear();
        m_part = by > 0 ? 0 : slides().size() - 1;
    }
    showPart(m_part);
}

void Presentation::leap(qsizetype subject)
{
    m_subject = subject;
    m_slides.clear();
    showPart(0);
}

void Presentation::showPart(qsizetype part)
{
    m_part = part;
    m_picture = {};
    if (isAutomatic()) {
        m_advance.start(m_seconds * 1000); // each gets its whole time
    }
    update();
}

void Presentation::toggleAutomatic()
{
    if (isAutomatic()) {
        m_advance.stop();
        m_progress.stop();
    } else {
        m_advance.start(m_seconds * 1000);
        m_progress.start(ProgressMoves);
    }
    m_control->tell(isAutomatic(), m_seconds);
    wakePointer();
    update();
}

void Presentation::changeSpeed(int by)
{
    const auto at = std::find(Speeds.begin(), Speeds.end(), m_seconds) - Speeds.begin();
    m_seconds = Speeds[static_cast<size_t>(std::clamp<ptrdiff_t>(at + by, 0, Speeds.size() - 1))];
    QSettings().setValue(SpeedSetting, m_seconds);
    if (isAutomatic()) {
        m_advance.start(m_seconds * 1000);
    }
    m_control->tell(isAutomatic(), m_seconds);
    wakePointer();
}

void Presentation::wakePointer()
{
    unsetCursor();
    m_control->adjustSize();
    m_control->move(width() - m_control->width() - Theme::Padding,
                    height() - m_control->height() - Theme::Padding);
    m_control->setVisible(true);
    m_pointer.start(PointerRests);
}

void Presentation::restPointer()
{
    if (m_control->underMouse()) {
        m_pointer.start(PointerRests);
        return;
    }
    setCursor(Qt::BlankCursor);
    m_control->hide();
}

void Presentation::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    forget(); // other parts may fit
}

void Presentation::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space: step(1); break;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp: step(-1); break;
    case Qt::Key_Home: leap(0); break;
    case Qt::Key_End: leap(m_subjects.size() - 1); break;
    case Qt::Key_A: toggleAutomatic(); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: changeSpeed(1); break;
    case Qt::Key_Minus: changeSpeed(-1); break;
    case Qt::Key_Escape:
    case Qt::Key_F5: close(); break;
    default: QWidget::keyPressEvent(event);
    }
}

void Presentation::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        step(1);
    }
}

void Presentation::mouseMoveEvent(QMouseEvent*)
{
    wakePointer();
}
