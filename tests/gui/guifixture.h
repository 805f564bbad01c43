#pragma once

#include "gui/dialogs.h"
#include "gui/session.h"
#include "work/founding.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTranslator>

#include <memory>

/// Answers the window's questions as a test wants it, and remembers what was said.
class TestDialogs : public Dialogs
{
public:
    void fail(QWidget*, const QString& title, const QString& message) override { failures << title + u'\n' + message; }
    void inform(QWidget*, const QString& title, const QString& message) override { news << title + u'\n' + message; }
    bool confirm(QWidget*, const QString&, const QString& question, const QString&) override
    {
        questions << question;
        return confirms;
    }
    std::optional<QString> askText(QWidget*, const QString&, const QString& question, const QString&,
                                   const QString& begin) override
    {
        questions << question;
        begun = begin;
        return text;
    }
    bool confirmList(QWidget*, const QString&, const QString& question, const QStringList&,
                     const QVector<QStringList>& rows, const QString&) override
    {
        questions << question;
        listed = rows;
        return confirms;
    }
    QString openFile(QWidget*, const QString&, const QString&) override { return file; }
    QStringList openFiles(QWidget*, const QString&, const QString&) override { return files; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return file; }
    QString openFolder(QWidget*, const QString&) override { return folder; }

    QStringList failures, news, questions;
    QVector<QStringList> listed;
    bool confirms = true;
    std::optional<QString> text;
    QString begun; ///< what a text to be asked for was to begin with
    QString file, folder;
    QStringList files;
};

/// The sample city, made once for a test program and copied for each test.
class SampleCopy
{
public:
    explicit SampleCopy(const QTranslator& chinese)
    {
        static const QTemporaryDir original;
        const QString made = original.filePath(QStringLiteral("sample.db"));
        if (!QFile::exists(made)) {
            Founding(chinese).found(made, true, QStringLiteral("test"));
        }
        path = m_folder.filePath(QStringLiteral("copy.db"));
        QFile::copy(made, path);
        database = std::make_unique<Database>(path);
        session = std::make_unique<Session>(*database, chinese, User{QStringLiteral("clerk")});
    }

    QString filePath(const QString& name) const { return m_folder.filePath(name); }

    QString path;
    std::unique_ptr<Database> database;
    std::unique_ptr<Session> session;
    TestDialogs dialogs;

private:
    QTemporaryDir m_folder;
};

/// Types text into whatever has the focus. QTest::keyClicks aborts on Chinese, an input method does not.
inline void typeText(QWidget* widget, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(widget, &event);
}

template <typename Widget>
Widget* childOf(QWidget& parent, const char* name)
{
    auto* child = parent.findChild<Widget*>(QString::fromLatin1(name));
    if (child == nullptr) {
        qFatal("There is no widget %s", name);
    }
    return child;
}

/// Does something with a dialog as soon as it is seen; to be called before what opens it.
template <typename Action>
void whenSeen(const char* dialog, QObject* context, Action action)
{
    auto* timer = new QTimer(context);
    QObject::connect(timer, &QTimer::timeout, context, [timer, dialog, action] {
        QWidget* seen = QApplication::activeModalWidget();
        if (seen != nullptr && seen->isVisible() && seen->objectName() == QString::fromLatin1(dialog)) {
            timer->deleteLater();
            timer->stop();
            action(*seen);
        }
    });
    timer->start(20);
}
