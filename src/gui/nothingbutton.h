#pragma once

#include <QPushButton>

class Dialogs;
class Session;
struct RecordType;

/// Declares that the year has nothing for an empty register, or withdraws it.
class NothingButton : public QPushButton
{
    Q_OBJECT

public:
    NothingButton(Session& session, Dialogs& dialogs);

    /// To be called when the register, the year or its rows have changed; shown for an empty register only.
    void offer(const RecordType& type, bool isEmpty);
    bool isDeclared() const { return m_declared; }

private:
    void act();

    Session& m_session;
    Dialogs& m_dialogs;
    const RecordType* m_type = nullptr;
    bool m_declared = false;
};
