using System.IO.MemoryMappedFiles;

namespace Comity.Policy.Classifier;

/// <summary>A mapped file and its address, released together.</summary>
internal sealed unsafe class MappedView : IDisposable
{
    private readonly MemoryMappedFile map;
    private readonly MemoryMappedViewAccessor view;
    private bool held;

    public MappedView(MemoryMappedFile map)
    {
        this.map = map;
        view = map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
    }

    /// <summary>The model that lies here.</summary>
    public Model Read(long length, string name)
    {
        byte* pointer = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref pointer);
        held = true;
        return new Model(pointer + view.PointerOffset, length, this, name);
    }

    public void Dispose()
    {
        if (held)
            view.SafeMemoryMappedViewHandle.ReleasePointer();
        held = false;
        view.Dispose();
        map.Dispose();
    }
}
