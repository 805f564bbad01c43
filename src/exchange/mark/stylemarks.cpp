#include "exchange/mark/stylemarks.h"

namespace {

/// As the forms that we make ourselves mark what is wrong.
constexpr const char* Red = "FFFF9B9B";

} // namespace

bool StyleMarks::read(const QByteArray& part)
{
    if (!m_part.read(part)) {
        return false;
    }
    const int styles = m_part.child(0, "cellXfs");
    m_fills = m_part.child(0, "fills");
    if (styles == XmlOutline::None || m_fills == XmlOutline::None) {
        return false;
    }
    m_styles = m_part.children(styles, "xf");
    m_fillCount = static_cast<int>(m_part.children(m_fills, "fill").size());
    return !m_styles.isEmpty();
}

int StyleMarks::red(int style)
{
    const int known = style >= 0 && style < m_styles.size() ? style : 0;
    if (const auto made = m_red.constFind(known); made != m_red.constEnd()) {
        return *made;
    }
    XmlOutline twin;
    twin.read(m_part.bytes(m_styles[known]).toByteArray());
    twin.setAttribute(0, "fillId", QByteArray::number(m_fillCount));
    twin.setAttribute(0, "applyFill", "1");
    m_added += twin.edited();
    const int number = static_cast<int>(m_styles.size() + m_red.size());
    m_red.insert(known, number);
    return number;
}

QByteArray StyleMarks::edited()
{
    if (m_red.isEmpty()) {
        return m_part.edited();
    }
    const auto tag = [&](const char* name) { return m_part.named(m_fills, name); };
    m_part.append(m_fills, '<' + tag("fill") + "><" + tag("patternFill") + " patternType=\"solid\"><"
                               + tag("fgColor") + " rgb=\"" + Red + "\"/><" + tag("bgColor")
                               + " indexed=\"64\"/></" + tag("patternFill") + "></" + tag("fill") + '>');
    m_part.setAttribute(m_fills, "count", QByteArray::number(m_fillCount + 1));
    const int styles = m_part.child(0, "cellXfs");
    m_part.append(styles, m_added);
    m_part.setAttribute(styles, "count", QByteArray::number(m_styles.size() + m_red.size()));
    return m_part.edited();
}
