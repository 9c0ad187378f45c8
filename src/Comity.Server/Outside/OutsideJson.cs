using System.Text.Json;
using System.Text.Json.Serialization;
using Comity.Policy;

namespace Comity.Server.Outside;

/// <summary>What outside models said, as revisions keep it.</summary>
internal static class OutsideJson
{
    public static JsonSerializerOptions Form { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
    };

    /// <summary>What <see cref="Write"/> gave.</summary>
    public static IReadOnlyList<OutsideAnswer> Read(string? json) =>
        json is null ? [] : JsonSerializer.Deserialize<List<OutsideAnswer>>(json, Form) ?? [];

    /// <summary>Null: none was asked.</summary>
    public static string? Write(IReadOnlyList<OutsideAnswer> answers) => answers.Count == 0 ? null : JsonSerializer.Serialize(answers, Form);
}
