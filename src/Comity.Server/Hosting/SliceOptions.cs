namespace Comity.Server.Hosting;

internal static class SliceOptions
{
    /// <summary>Binds a slice's options to its section below <c>Comity</c>. A value out of range or a name that does not exist stops the start.</summary>
    public static IServiceCollection AddSliceOptions<T>(this IServiceCollection services, string section)
        where T : class
    {
        services.AddOptions<T>()
            .BindConfiguration("Comity:" + section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        return services;
    }
}
