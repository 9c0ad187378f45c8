using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Comity.Storage;

/// <summary>A query of a hot path that is translated once. Any other is taken apart at each call to find its translation again, which costs more than running it.</summary>
/// <param name="compile">One of <c>EF.CompileAsyncQuery</c>; its result belongs to the model of the context that it first meets.</param>
public sealed class Compiled<T>(Func<T> compile)
    where T : Delegate
{
    private readonly ConditionalWeakTable<IModel, T> byModel = [];

    public T For(ComityDb db) => byModel.GetValue(db.Model, _ => compile());
}
