#include "gui/submissiontext.h"

namespace {

struct SubmissionText {
    Q_DECLARE_TR_FUNCTIONS(SubmissionText)
};

} // namespace

QString submissionText(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Draft: return SubmissionText::tr("Draft");
    case SubmissionState::Submitted: return SubmissionText::tr("Submitted");
    case SubmissionState::Approved: return SubmissionText::tr("Approved");
    case SubmissionState::SentBack: return SubmissionText::tr("Sent back");
    }
    return {};
}
