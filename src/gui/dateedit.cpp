#include "gui/dateedit.h"

#include "core/fieldtext.h"
#include "report/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QIcon>
#include <QKeyEvent>
#include <QScreen>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

DateEdit::DateEdit(QWidget* parent) : QLineEdit(parent)
{
    QAction* calendar = addAction(QIcon(u":/icons/down.tinted"_s), TrailingPosition);
    calendar->setToolTip(tr("Calendar (F4)"));
    connect(calendar, &QAction::triggered, this, &DateEdit::showCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::tidy);
}

void DateEdit::setYear(int year)
{
    m_year = year;
    setPlaceholderText(tr("such as %1-09-01").arg(year));
}

QDate DateEdit::date() const
{
    return FieldText::readDate(text(), m_year);
}

void DateEdit::setDate(QDate date)
{
    setText(date.toString(Qt::ISODate));
    setModified(true);
}

void DateEdit::tidy()
{
    const QDate read = date();
    if (read.isValid() && text() != read.toString(Qt::ISODate)) {
        setDate(read);
    }
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    const bool up = event->key() == Qt::Key_Up;
    if (event->key() == Qt::Key_F4 && !isReadOnly()) {
        showCalendar();
    } else if ((up || event->key() == Qt::Key_Down) && date().isValid() && !isReadOnly()) {
        setDate(date().addDays(up ? 1 : -1));
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void DateEdit::showCalendar()
{
    if (isReadOnly()) {
        return;
    }
    auto* calendar = new QCalendarWidget(this);
    calendar->setObjectName(u"calendar"_s);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat weekend;
    weekend.setForeground(Theme::bad());
    calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    const QDate today = QDate::currentDate();
    const QDate start = m_year == today.year() || m_year == 0 ? today : QDate(m_year, 1, 1);
    calendar->setSelectedDate(date().isValid() ? date() : start);
    const auto take = [this, calendar](QDate chosen) {
        setDate(chosen);
        calendar->close();
        emit editingFinished();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    const QSize size = calendar->sizeHint();
    const QRect room = screen()->availableGeometry();
    QPoint corner = mapToGlobal(rect().bottomLeft());
    if (corner.y() + size.height() > room.bottom()) {
        corner.setY(mapToGlobal(rect().topLeft()).y() - size.height());
    }
    corner.setX(std::max(room.left(), std::min(corner.x(), room.right() - size.width())));
    calendar->move(corner);
    calendar->show();
    calendar->setFocus();
}
