#!/bin/sh
# Imports an invented WordPress export with N comments into an empty paper and prints time and peak memory (VmHWM).
#   bench/import-wordpress.sh 10000 100000
# Every tenth comment comes before its parent; a tenth of all stand under one story.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build -c Release -v q "$root/src/Comity.Server" -o "$work/bin" >"$work/build.log" || { cat "$work/build.log"; exit 1; }

make_wxr() {
    awk -v comments="$1" '
    function story(id, count,    i, key, parent) {
        printf "<item><title><![CDATA[Story %d of the bench]]></title><dc:creator><![CDATA[ada]]></dc:creator><content:encoded><![CDATA[The council met.\n\nIt met again.]]></content:encoded>", id
        printf "<wp:post_id>%d</wp:post_id><wp:post_date_gmt>2024-01-01 08:00:00</wp:post_date_gmt><wp:comment_status>open</wp:comment_status><wp:post_name>story-%d</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>\n", id, id
        for (i = 1; i <= count; i++) {
            key = next_id + i
            parent = i % 10 == 0 && i < count ? key + 1 : i % 3 == 0 && i % 10 != 1 ? key - 1 : 0
            printf "<wp:comment><wp:comment_id>%d</wp:comment_id><wp:comment_author><![CDATA[Reader %d]]></wp:comment_author><wp:comment_author_email>reader%d@bench.example</wp:comment_author_email>", key, key % 5000, key % 5000
            printf "<wp:comment_date_gmt>2024-01-%02d %02d:%02d:%02d</wp:comment_date_gmt>", 1 + int(i / 86400) % 28, int(i / 3600) % 24, int(i / 60) % 60, i % 60
            printf "<wp:comment_content><![CDATA[Remark %d. I walked past the market hall <em>yesterday</em> and the new roof was already up; the stalls by the east door were open, and nobody could tell me who paid for them.\n\nPerhaps the next meeting will.]]></wp:comment_content>", key
            printf "<wp:comment_approved>%s</wp:comment_approved><wp:comment_type>comment</wp:comment_type><wp:comment_parent>%d</wp:comment_parent><wp:comment_user_id>0</wp:comment_user_id></wp:comment>\n", key % 50 == 0 ? "0" : "1", parent
        }
        next_id += count
        print "</item>"
    }
    BEGIN {
        print "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        print "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel>"
        print "<title>Bench</title><link>https://bench.example</link><language>en-US</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://bench.example</wp:base_blog_url>"
        story(1, comments / 10)
        for (s = 2; s <= 1 + comments / 100; s++) story(s, 90)
        print "</channel></rss>"
    }'
}

for comments in "$@"; do
    make_wxr "$comments" >"$work/$comments.xml"
    begin=$(date +%s)
    dotnet "$work/bin/comity.dll" import wordpress "$work/$comments.xml" --data "$work/data-$comments" >"$work/$comments.log" 2>&1 &
    pid=$!
    peak=0
    while kill -0 "$pid" 2>/dev/null; do
        peak=$(awk '/VmHWM/ { print $2 }' "/proc/$pid/status" 2>/dev/null || true)
        last=${peak:-$last}
        sleep 0.1
    done
    wait "$pid" || { cat "$work/$comments.log"; exit 1; }
    end=$(date +%s)
    echo "$comments comments, $(($(wc -c <"$work/$comments.xml") / 1048576)) MiB: $((end - begin)) s, peak memory $((last / 1024)) MiB"
    grep -E 'comments|stories' "$work/$comments.log"
done
