#pragma once

#include "core/scope.h"
#include "report/carddata.h"

#include <QWidget>

/// The cards of a dashboard, laid out by CardGrid in whatever width there is. New cards go into the widgets
/// of the old ones as far as they are of the same kind.
class CardCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit CardCanvas(QWidget* parent = nullptr);

    void setCards(const QVector<CardData>& cards);

signals:
    void figureWanted(const QString& figure, int year, const Scope& scope);
    void recordWanted(int year, const QString& type, qint64 record);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    QWidget* makeCard(const CardData& card);
    void takeCard(qsizetype place, const CardData& card);
    qsizetype focusedCard() const;

    QVector<CardData> m_cards;
    QVector<QWidget*> m_widgets;
};
