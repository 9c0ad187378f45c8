using Microsoft.Extensions.Options;

namespace Comity.Server.Hosting;

internal static class SliceOptions
{
    /// <summary>Binds a slice's options to its section below <c>Comity</c>. A value out of range or a name that does not exist stops the start.</summary>
    public static IServiceCollection AddSliceOptions<T>(this IServiceCollection services, string section)
        where T : class
    {
        services.AddSingleton(new SliceSection(section, typeof(T), typeof(T)));
        services.AddOptions<T>()
            .BindConfiguration("Comity:" + section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        return services;
    }

    /// <summary>The same where the operator chooses the names of the sections below: <c>Comity:Section:NAME</c>.</summary>
    public static IServiceCollection AddNamedOptions<T, TEntry>(this IServiceCollection services, string section)
        where T : Dictionary<string, TEntry>
        where TEntry : new()
    {
        services.AddSingleton(new SliceSection(section, typeof(T), typeof(TEntry)));
        services.AddOptions<T>()
            // One by one: bound as a whole, a dictionary leaves out in silence what cannot be read.
            .Configure<IConfiguration>((options, all) =>
            {
                foreach (var entry in all.GetSection("Comity:" + section).GetChildren())
                    options[entry.Key] = entry.Get<TEntry>() ?? new TEntry();
            })
            .ValidateDataAnnotations()
            .ValidateOnStart();
        return services;
    }

    /// <summary>Checks all settings at once, before anything is opened.</summary>
    /// <exception cref="SettingException">The first one that is wrong.</exception>
    public static void CheckSettings(this IServiceProvider services)
    {
        var sections = services.GetServices<SliceSection>().ToList();
        var comity = services.GetRequiredService<IConfiguration>().GetSection("Comity");
        CheckNames(comity, [.. NamesOf(typeof(Settings)), .. sections.Select(s => s.Name)]);
        foreach (var section in sections)
            foreach (var group in section.Groups(comity))
                CheckNames(group, NamesOf(section.Entry));
        try
        {
            services.GetService<IStartupValidator>()?.Validate();
        }
        catch (OptionsValidationException e)
        {
            var section = sections.FirstOrDefault(s => s.Options == e.OptionsType)?.Name;
            throw new SettingException($"A setting in Comity:{section} is wrong: {Sentence(e.Failures.First())}");
        }
        catch (InvalidOperationException e)
        {
            // A text where a number should be: the binder names the setting.
            throw new SettingException(e.Message);
        }
    }

    private static string[] NamesOf(Type options) => [.. options.GetProperties().Select(p => p.Name)];

    private static void CheckNames(IConfigurationSection section, string[] known)
    {
        if (section.GetChildren().FirstOrDefault(c => !known.Contains(c.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            throw new SettingException($"There is no setting {unknown.Path}; there are {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
    }

    /// <summary>The part of the framework's message that is for people.</summary>
    private static string Sentence(string failure) =>
        failure.Split("with the error: '", 2) is [_, var says] ? says.TrimEnd('.', '\'') + "." : failure;

    /// <param name="Entry">What holds the settings: the options, or one entry of them.</param>
    private sealed record SliceSection(string Name, Type Options, Type Entry)
    {
        public IEnumerable<IConfigurationSection> Groups(IConfigurationSection comity) =>
            Entry == Options ? [comity.GetSection(Name)] : comity.GetSection(Name).GetChildren();
    }
}
