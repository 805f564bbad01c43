// The program's one entry: a sub-command without a window, or the window.

#include "app/commandline.h"
#include "app/language.h"
#include "exchange/apart/readerprocess.h"
#include "exchange/apart/readtables.h"
#include "gui/appearance.h"
#include "gui/dialogs.h"
#include "gui/mainwindow.h"
#include "gui/session.h"
#include "gui/signindialog.h"
#include "gui/styling.h"
#include "gui/welcomedialog.h"
#include "work/people.h"
#include "work/systemuser.h"

#include <QApplication>

#include <csignal>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// The last net: a failure that no page has caught is told, and the program goes on.
class WindowApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        try {
            return QApplication::notify(receiver, event);
        } catch (const StorageError& error) {
            ScreenDialogs().fail(activeWindow(), translate("main", "That did not work"), error.message());
            return true;
        }
    }
};

/// Nothing when the file has people and nobody signed in.
std::optional<User> whoIsAtWork(const Database& database)
{
    if (!People(database).signInNeeded()) {
        return User{systemUser()};
    }
    SignInDialog dialog(database);
    dialog.exec();
    return dialog.user();
}

/// One window after the other, as long as one hands over to another user.
int showDatabase(const QString& path, Dialogs& dialogs, const Language& language)
{
    const Database database(path);
    int status = Done;
    for (bool again = true; again;) {
        again = false;
        const auto user = whoIsAtWork(database);
        if (!user) {
            break;
        }
        Session session(database, language.chinese(), *user);
        session.setReader([] { return readTablesApart(QCoreApplication::applicationFilePath()); });
        MainWindow window(session, dialogs);
        QObject::connect(
            &window, &MainWindow::signOutWanted, &window,
            [&] {
                again = true;
                QApplication::exit();
            },
            Qt::QueuedConnection);
        window.show();
        status = QApplication::exec();
    }
    return status;
}

/// Opens the window on a file, or on what the welcome dialog gives when there is none or it cannot be opened.
int runWindow(QApplication& application, const Language& language)
{
    applyStyle(application);
    applyAppearance(application);
    ScreenDialogs dialogs;
    QString path = application.arguments().value(1);
    for (int status = Done;;) {
        if (path.isEmpty()) {
            WelcomeDialog welcome(dialogs, language.chinese(), systemUser());
            welcome.exec();
            path = welcome.path();
        }
        if (path.isEmpty()) {
            return status;
        }
        try {
            return showDatabase(path, dialogs, language);
        } catch (const StorageError& error) {
            dialogs.fail(nullptr, QApplication::translate("main", "The database cannot be opened"),
                         error.message());
            path.clear();
            status = FileFailed;
        }
    }
}

QStringList argumentsOf(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

/// Why these arguments open no window: more than a file was given, or there is no display, where Qt would
/// abort. Qt's own options, such as -platform, are let through. In both languages of the user: none is loaded
/// yet.
QString windowProblem(const QStringList& arguments)
{
    const QString first = arguments.value(1);
    const bool forQt = first.startsWith(u'-') && !first.startsWith(u"--"_s);
    const bool more = arguments.size() > 2 && !arguments[2].startsWith(u'-');
    if (first.startsWith(u"--"_s) || (more && !forQt)) {
        return u"“%1” 不是命令，用 --help 查看全部命令。 “%1” is not a command; --help lists them."_s.arg(
            first);
    }
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (qEnvironmentVariableIsSet(variable)) {
            return {};
        }
    }
    return arguments.contains(u"-platform"_s)
               ? QString()
               : u"没有可以显示窗口的屏幕。 There is no display to open a window on."_s;
}

} // namespace

int main(int argc, char* argv[])
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that has gone away shows as a failed write, not as a sudden end
    const QStringList arguments = argumentsOf(argc, argv);
    if (arguments.value(1) == QLatin1StringView(ReaderProcess::Command)) {
        QCoreApplication application(argc, argv);
        const Language language(application);
        return readForParent();
    }
    const Command* command = CommandLine::find(arguments);
    const bool asksHelp = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
    if (command != nullptr && command->needsPainting()) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // charts and fonts, but no display
        QApplication application(argc, argv);
        const Language language(application);
        applyStyle(application);
        return CommandLine(language.chinese()).run(*command, arguments);
    }
    if (command != nullptr || asksHelp) {
        QCoreApplication application(argc, argv);
        const Language language(application);
        if (command == nullptr) {
            QTextStream(stdout) << CommandLine::overview();
            return Done;
        }
        return CommandLine(language.chinese()).run(*command, arguments);
    }
    if (const QString problem = windowProblem(arguments); !problem.isEmpty()) {
        QTextStream(stderr) << problem << Qt::endl;
        return WrongUsage;
    }
    WindowApplication application(argc, argv);
    application.setDesktopFileName(u"edubureau"_s);
    const Language language(application);
    return runWindow(application, language);
}
