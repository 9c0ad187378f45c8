using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Comity.Server.Hosting;

/// <summary>The keys of sessions and forms as files that are on the disk before they are used: one left empty by a cut of power would make every page an error.</summary>
internal sealed class KeyFolder(DirectoryInfo folder, ILoggerFactory log) : FileSystemXmlRepository(folder, log)
{
    public override void StoreElement(XElement element, string friendlyName)
    {
        base.StoreElement(element, friendlyName);
        foreach (var file in Directory.EnumerateFiles("*.xml"))
        {
            using var handle = File.OpenHandle(file.FullName, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }
    }
}
