#include <writ/report/assessment_text.hpp>

#include "report/sheet.hpp"

namespace writ {

std::string to_text(assessment const& shown, case_file const& file, language lang)
{
    report::sheet const sheet{shown, file, lang};
    return report::paragraphs({sheet.heading() + sheet.day_asked(), sheet.parties(), sheet.tracks(),
                               sheet.owed(), sheet.statement(), sheet.deadlines(), sheet.findings(),
                               sheet.choices(), sheet.why_total()});
}

}  // namespace writ
