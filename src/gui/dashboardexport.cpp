#include "gui/dashboardexport.h"

#include "gui/dialogs.h"
#include "report/dashboardoutput.h"

#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize PictureSize(1920, 1080);

} // namespace

DashboardExport::DashboardExport(Dialogs& dialogs, std::function<std::optional<FilledDashboard>()> filled,
                                 QWidget* parent)
    : QPushButton(tr("Export"), parent), m_dialogs(dialogs), m_filled(std::move(filled))
{
    setObjectName(u"dashboardExport"_s);
    auto* menu = new QMenu(this);
    menu->addAction(tr("PDF…"), this, &DashboardExport::writePdfFile)->setObjectName(u"exportPdf"_s);
    QMenu* pictures = menu->addMenu(tr("Picture"));
    for (const int scale : {1, 2, 4}) {
        pictures
            ->addAction(tr("%1 pixels wide…").arg(PictureSize.width() * scale), this,
                        [this, scale] { writePicture(scale); })
            ->setObjectName(u"exportPicture%1"_s.arg(scale));
    }
    menu->addSeparator();
    QAction* print = menu->addAction(tr("Print…"), QKeySequence::Print, this, &DashboardExport::print);
    print->setObjectName(u"printDashboard"_s);
    print->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setMenu(menu);
}

void DashboardExport::writePdfFile()
{
    const auto filled = m_filled();
    const QString path =
        filled ? m_dialogs.saveFile(this, tr("Export as PDF"), filled->title + u".pdf"_s, tr("PDF (*.pdf)"))
               : QString();
    if (!path.isEmpty()) {
        tell(path, writeDashboardPdf(path, DashboardPicture(*filled)));
    }
}

void DashboardExport::writePicture(int scale)
{
    const auto filled = m_filled();
    const QString path = filled ? m_dialogs.saveFile(this, tr("Export as picture"), filled->title + u".png"_s,
                                                     tr("Picture (*.png)"))
                                : QString();
    if (!path.isEmpty()) {
        tell(path, writePng(path, DashboardPicture(*filled).render(PictureSize, scale)));
    }
}

void DashboardExport::print()
{
    const auto filled = m_filled();
    if (!filled) {
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(filled->title);
    printer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape, {}, QPageLayout::Millimeter});
    QPrintPreviewDialog preview(&printer, this);
    preview.setObjectName(u"printPreview"_s);
    preview.resize(1100, 760);
    const DashboardPicture picture(*filled);
    connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
            [&picture](QPrinter* target) { picture.print(*target); });
    preview.exec();
}

void DashboardExport::tell(const QString& path, const QString& failure)
{
    if (failure.isEmpty()) {
        m_dialogs.inform(this, tr("Exported"), tr("The dashboard was written to %1.").arg(path));
    } else {
        m_dialogs.fail(this, tr("The dashboard was not written"), failure);
    }
}
