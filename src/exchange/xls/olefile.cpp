#include "exchange/xls/olefile.h"

#include "exchange/xls/oleheader.h"

#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-infile.h>
#include <gsf/gsf-input-stdio.h>
#include <gsf/gsf-input.h>
#include <gsf/gsf-utils.h>

#include <QFile>

namespace {

// What libgsf has to say about a damaged file goes to the user as a complaint, not to the terminal.
void dropMessage(const char*, GLogLevelFlags, const char*, void*) {}

void startGsf()
{
    static const bool started = [] {
        gsf_init();
        g_log_set_handler("libgsf:msole", G_LOG_LEVEL_MASK, dropMessage, nullptr);
        return true;
    }();
    Q_UNUSED(started)
}

} // namespace

void GsfRelease::operator()(void* object) const
{
    g_object_unref(object);
}

GsfInputHandle openPlainFile(const QString& path)
{
    startGsf();
    return GsfInputHandle(gsf_input_stdio_new(QFile::encodeName(path).constData(), nullptr));
}

QString OleFile::open(const QString& path)
{
    const GsfInputHandle file = openPlainFile(path);
    if (!file) {
        return tr("The file cannot be read.");
    }
    m_fileSize = gsf_input_size(file.get());
    if (hasSoundOleHeader(file.get())) {
        m_root.reset(gsf_infile_msole_new(file.get(), nullptr));
    }
    if (!m_root) {
        return tr("The file is damaged or was not transferred completely.");
    }
    const int count = gsf_infile_num_children(m_root.get());
    for (int i = 0; i < count; ++i) {
        m_streams.insert(QString::fromUtf8(gsf_infile_name_by_index(m_root.get(), i)).toLower(), i);
    }
    return {};
}

GsfInputHandle OleFile::stream(const QString& name) const
{
    const int index = m_streams.value(name.toLower(), -1);
    GsfInputHandle input(index < 0 ? nullptr : gsf_infile_child_by_index(m_root.get(), index));
    const bool sound = input && gsf_input_size(input.get()) <= m_fileSize;
    return sound ? std::move(input) : GsfInputHandle();
}
