#pragma once

#include <QIconEngine>
#include <QIconEnginePlugin>

/// An icon of resources/icons in the colours of the look that holds when it is painted, sharp at any size.
/// On a chosen or disabled item it has the colour of the letters there.
class TintedIcon : public QIconEngine
{
public:
    explicit TintedIcon(const QString& file) : m_file(file) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine* clone() const override { return new TintedIcon(m_file); }

private:
    QString m_file;
};

/// Makes QIcon(":/icons/NAME.tinted") a TintedIcon, in the code and in the style sheet.
class TintedIcons : public QIconEnginePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QIconEngineFactoryInterface_iid FILE "tintedicons.json")

public:
    QIconEngine* create(const QString& file) override { return new TintedIcon(file); }
};
