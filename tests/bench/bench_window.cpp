// Opens a window, waits for its first picture, and ends: the program's own on a database, or an empty one.

#include "gui/dialogs.h"
#include "gui/mainwindow.h"
#include "gui/session.h"
#include "gui/styling.h"

#include <QApplication>

namespace {

/// Ends the program when the watched widget has been painted.
class FirstPicture : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }
};

int show(QWidget& window)
{
    FirstPicture watch;
    window.installEventFilter(&watch);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    if (argc < 2) {
        QWidget window;
        window.resize(1366, 768);
        return show(window);
    }
    applyStyle(*qApp);
    const Database database(QString::fromLocal8Bit(argv[1]));
    const QTranslator chinese;
    Session session(database, chinese, User{QStringLiteral("bench")});
    ScreenDialogs dialogs;
    MainWindow window(session, dialogs);
    return show(window);
}
