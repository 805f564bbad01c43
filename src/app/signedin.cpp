#include "app/signedin.h"

#include "work/people.h"

#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

class SignIn
{
    Q_DECLARE_TR_FUNCTIONS(SignIn)

public:
    [[noreturn]] static void refuse(const QString& message)
    {
        throw StorageError(StorageError::Kind::File, message);
    }

    static QString password(const QString& name, const Console& console)
    {
        if (qEnvironmentVariableIsSet("EDUBUREAU_PASSWORD")) {
            return qEnvironmentVariable("EDUBUREAU_PASSWORD");
        }
        if (isatty(STDIN_FILENO) == 0) {
            refuse(tr("This file has people: sign in with --user NAME and the password in the environment "
                      "variable EDUBUREAU_PASSWORD."));
        }
        return typedUnseen(tr("Password of %1: ").arg(name), console);
    }

private:
    /// The terminal is silent before it asks: whoever types at once is not seen either.
    static QString typedUnseen(const QString& question, const Console& console)
    {
        termios before{};
        tcgetattr(STDIN_FILENO, &before);
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        console.err << question << Qt::flush;
        const QString typed = console.in.readLine();
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        console.err << Qt::endl;
        return typed;
    }
};

} // namespace

void addUser(QCommandLineParser& parser)
{
    parser.addOption({u"user"_s,
                      SignIn::tr("Who signs in, if the file has people; the password comes from the "
                                 "environment variable EDUBUREAU_PASSWORD"),
                      u"NAME"_s});
}

User signedIn(const Database& database, const QCommandLineParser& parser, const Console& console, Act act)
{
    const People people(database);
    if (!people.signInNeeded()) {
        if (parser.isSet(u"user"_s)) {
            throw UsageError(SignIn::tr("The file has no people: leave --user out"));
        }
        return User{console.who};
    }
    const QString name = parser.isSet(u"user"_s) ? parser.value(u"user"_s) : console.who;
    const auto user = people.signIn(name, SignIn::password(name, console));
    if (!user) {
        SignIn::refuse(
            SignIn::tr("“%1” cannot sign in: name and password do not belong together.").arg(name));
    }
    if (!user->may(act)) {
        SignIn::refuse(SignIn::tr("The role of %1 does not allow this.").arg(name));
    }
    return *user;
}
