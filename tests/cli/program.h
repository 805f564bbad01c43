#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// The built program driven as its users drive it, in English and without a display.

struct ProgramResult {
    int status = -1; ///< -1: it did not end by itself
    QByteArray out;
    QString err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    /// The first of {"errors":[…]}.
    QJsonObject error() const { return object().value("errors"_L1).toArray().first().toObject(); }
    /// The first of {"files":[…]}.
    QJsonObject file() const { return object().value("files"_L1).toArray().first().toObject(); }
};

inline void prepareProgram(QProcess& process, const QStringList& arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"EDUBUREAU_LANG"_s, u"en"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
        environment.remove(name);
    }
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(EDUBUREAU_BINARY));
    process.setArguments(arguments);
}

inline ProgramResult finish(QProcess& process)
{
    ProgramResult result;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit) {
        result.status = process.exitCode();
    }
    result.out = process.readAllStandardOutput();
    result.err = QString::fromUtf8(process.readAllStandardError());
    return result;
}

inline ProgramResult runProgram(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    prepareProgram(process, arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

/// A folder of its own for one test, and the sample database, which is made once per test executable.
class Workplace
{
public:
    Workplace() : m_folder(std::make_unique<QTemporaryDir>()) {}

    QString path(const QString& name) const { return m_folder->filePath(name); }

    /// A fresh copy of the sample database.
    QString sample(const QString& name = u"sample.edb"_s) const
    {
        static const QTemporaryDir once;
        const QString original = once.filePath(u"sample.edb"_s);
        if (!QFile::exists(original) && runProgram({u"init"_s, original, u"--sample"_s}).status != 0) {
            qFatal("the sample database cannot be made");
        }
        QFile::remove(path(name));
        return QFile::copy(original, path(name)) ? path(name) : QString();
    }

    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path(name)
                                                                                        : QString();
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

// Schools of the sample: a kindergarten and a primary school.
inline const QString Kindergarten = u"1133990001"_s;

/// What the program stores as the value of a measure, told by the newest entry of the history; empty: none.
inline QString lastEntered(const QString& database)
{
    const auto lines = runProgram({u"history"_s, database, u"--limit"_s, u"1"_s, u"--json"_s}).array();
    return lines.first().toObject().value("after"_L1).toString();
}

inline qint64 historyLength(const QString& database)
{
    const auto lines = runProgram({u"history"_s, database, u"--limit"_s, u"1"_s, u"--json"_s}).array();
    return lines.first().toObject().value("id"_L1).toInteger();
}
