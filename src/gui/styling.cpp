#include "gui/styling.h"

#include "gui/housestyle.h"
#include "gui/tones.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QPalette>
#include <QStyle>
#include <QVariant>
#include <QWidget>
#include <QtPlugin>

using namespace Qt::StringLiterals;

Q_IMPORT_PLUGIN(TintedIcons)

void setStyleClass(QWidget* widget, const char* styleClass)
{
    const QString name = QString::fromLatin1(styleClass);
    if (widget->property("styleClass").toString() != name) {
        widget->setProperty("styleClass", name);
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

namespace {

QString styleSheet()
{
    QFile file(u":/style.qss"_s);
    return file.open(QIODevice::ReadOnly) ? Theme::filledIn(QString::fromUtf8(file.readAll())) : QString();
}

/// What the style sheet leaves to the style beneath it, and what widgets paint by themselves.
QPalette palette()
{
    const QVector<QPair<QPalette::ColorRole, QColor>> roles = {
        {QPalette::Window, Theme::page()},
        {QPalette::Base, Theme::card()},
        {QPalette::AlternateBase, Theme::colour(&ThemeColours::stripe)},
        {QPalette::Button, Theme::card()},
        {QPalette::Light, Theme::card()},
        {QPalette::Midlight, Theme::outline()},
        {QPalette::Mid, Theme::edge()},
        {QPalette::Dark, Theme::edge()},
        {QPalette::Shadow, Theme::edge()},
        {QPalette::Text, Theme::ink()},
        {QPalette::WindowText, Theme::ink()},
        {QPalette::ButtonText, Theme::ink()},
        {QPalette::BrightText, Theme::bad()},
        {QPalette::PlaceholderText, Theme::muted()},
        {QPalette::Highlight, Theme::accent()},
        {QPalette::HighlightedText, Theme::onAccent()},
        {QPalette::Link, Theme::accent()},
        {QPalette::LinkVisited, Theme::accent()},
        {QPalette::ToolTipBase, Theme::ink()},
        {QPalette::ToolTipText, Theme::onAccent()},
    };
    QPalette palette;
    for (const auto& [role, colour] : roles) {
        palette.setColor(role, colour);
    }
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, Theme::disabled());
    }
    return palette;
}

} // namespace

void applyStyle(QApplication& application)
{
    application.setStyle(new HouseStyle);
    application.setFont(Theme::font(Theme::BodyText));
    application.setWindowIcon(QIcon(u":/icons/edubureau.svg"_s));
    applyLook(application, Theme::look());
}

void applyLook(QApplication& application, Theme::Look look)
{
    Theme::setLook(look);
    application.setPalette(palette());
    application.setStyleSheet(styleSheet());
    repaintTones();
}
