#include "gui/doubtmarks.h"

#include "gui/session.h"
#include "gui/valuegridmodel.h"
#include "work/checking.h"

#include <QTimer>
#include <QWidget>

DoubtMarks::DoubtMarks(Session& session, ValueGridModel& model, QWidget& page)
    : QObject(&model), m_session(session), m_model(model), m_page(page)
{
    constexpr int Rest = 400; // milliseconds without a change
    m_rest = new QTimer(this);
    m_rest->setSingleShot(true);
    m_rest->setInterval(Rest);
    connect(m_rest, &QTimer::timeout, this, &DoubtMarks::mark);
    connect(&session, &Session::dataChanged, this, &DoubtMarks::note);
    connect(&session, &Session::yearChanged, this, &DoubtMarks::note);
}

void DoubtMarks::note()
{
    m_rest->start();
}

void DoubtMarks::mark()
{
    if (!m_page.isVisible()) {
        return; // showing the page notes it again
    }
    const auto checking = m_session.checking(m_session.year());
    QHash<ValueKey, CellMarks> marks;
    QHash<ValueKey, QString> reasons;
    const auto doubts = checking->doubts();
    for (auto doubt = doubts.begin(); doubt != doubts.end(); ++doubt) {
        marks.insert(doubt.key(), *doubt == CellDoubt::Explained ? CellMark::Explained : CellMark::Doubtful);
    }
    for (const CheckedFinding& finding : checking->findings()) {
        for (const FormulaReader::Cell& cell : checking->cells(finding)) {
            if (cell.ofPeers) {
                continue;
            }
            const qint64 school = cell.measure->ofBureau ? BureauItself : finding.finding.school;
            QString& reason = reasons[{cell.year, cell.measure->id, school}];
            reason += reason.isEmpty() ? finding.message : u'\n' + finding.message;
        }
    }
    m_model.setMarks(marks, reasons);
}
