#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <QVector>

#include <optional>

class QWidget;

/// The questions that the window asks. Pages ask through this seam, so that a test can answer.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// Something failed: what happened, and the particulars.
    virtual void fail(QWidget* parent, const QString& title, const QString& message) = 0;
    virtual void inform(QWidget* parent, const QString& title, const QString& message) = 0;
    /// True when the user confirms with the button that bears `action`.
    virtual bool confirm(QWidget* parent, const QString& title, const QString& question,
                         const QString& action) = 0;
    /// A text that is not blank; nothing when the user thinks better of it. `action` is on the button, `text`
    /// is there to begin with.
    virtual std::optional<QString> askText(QWidget* parent, const QString& title, const QString& question,
                                           const QString& action, const QString& text = {}) = 0;
    /// The same over a list that the user has to see first; with an empty `action` there is nothing to
    /// confirm.
    virtual bool confirmList(QWidget* parent, const QString& title, const QString& question,
                             const QStringList& header, const QVector<QStringList>& rows,
                             const QString& action) = 0;
    /// Empty when the user thinks better of it. `filter` as in QFileDialog.
    virtual QString openFile(QWidget* parent, const QString& title, const QString& filter) = 0;
    virtual QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) = 0;
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& name,
                             const QString& filter) = 0;
    /// Empty when the user thinks better of it.
    virtual QString openFolder(QWidget* parent, const QString& title) = 0;
};

/// The real ones.
class ScreenDialogs : public Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(Dialogs)

public:
    void fail(QWidget* parent, const QString& title, const QString& message) override;
    void inform(QWidget* parent, const QString& title, const QString& message) override;
    bool confirm(QWidget* parent, const QString& title, const QString& question,
                 const QString& action) override;
    std::optional<QString> askText(QWidget* parent, const QString& title, const QString& question,
                                   const QString& action, const QString& text = {}) override;
    bool confirmList(QWidget* parent, const QString& title, const QString& question,
                     const QStringList& header, const QVector<QStringList>& rows,
                     const QString& action) override;
    QString openFile(QWidget* parent, const QString& title, const QString& filter) override;
    QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& name,
                     const QString& filter) override;
    QString openFolder(QWidget* parent, const QString& title) override;
};
