#include "report/dashboardoutput.h"

#include <QPdfWriter>
#include <QSaveFile>

namespace {

struct DashboardOutput {
    Q_DECLARE_TR_FUNCTIONS(DashboardOutput)
};

constexpr int DotsPerInch = 600;

template <typename Write>
QString writeWhole(const QString& path, const Write& write)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && write(file) && file.commit();
    return written ? QString()
                   : DashboardOutput::tr("“%1” cannot be written: %2").arg(path, file.errorString());
}

} // namespace

QString writeDashboardPdf(const QString& path, const DashboardPicture& picture)
{
    return writeWhole(path, [&](QIODevice& file) {
        QPdfWriter writer(&file);
        writer.setResolution(DotsPerInch);
        writer.setTitle(picture.title());
        writer.setCreator(QStringLiteral("edubureau"));
        return picture.print(writer);
    });
}

QString writePng(const QString& path, const QImage& image)
{
    return writeWhole(path, [&](QIODevice& file) { return image.save(&file, "PNG"); });
}
