#include "gui/cardcopying.h"

#include "report/cardtable.h"
#include "report/dashboardpicture.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

struct CardCopying {
    Q_DECLARE_TR_FUNCTIONS(CardCopying)
};

constexpr qreal PictureScale = 2.0;

} // namespace

void copyCardNumbers(const CardData& card)
{
    if (const QString text = cardText(card); !text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

void copyCardPicture(const CardData& card, const QSize& size)
{
    if (!card.sensitive) {
        QGuiApplication::clipboard()->setImage(DashboardPicture::renderCard(card, size, PictureScale));
    }
}

void showCardMenu(const CardData& card, QWidget* widget, const QPoint& global)
{
    QMenu menu(widget);
    menu.setObjectName(u"cardMenu"_s);
    QAction* numbers = menu.addAction(CardCopying::tr("Copy numbers"));
    numbers->setShortcut(QKeySequence::Copy);
    numbers->setEnabled(!cardText(card).isEmpty());
    QAction* picture = menu.addAction(CardCopying::tr("Copy as picture"));
    picture->setEnabled(!card.sensitive);
    if (card.sensitive) {
        menu.addSection(CardCopying::tr("Kept out of exports"));
    }
    const QAction* chosen = menu.exec(global);
    if (chosen == numbers) {
        copyCardNumbers(card);
    } else if (chosen == picture) {
        copyCardPicture(card, widget->size());
    }
}
