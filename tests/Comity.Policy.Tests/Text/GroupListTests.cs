using System.Globalization;
using Comity.Policy.Text;

namespace Comity.Policy.Tests.Text;

/// <summary>An unlisted people stays as exposed as before: every country and territory has its entry, and every kind has some in every language.</summary>
public sealed class GroupListTests
{
    private static readonly string[] Kinds = ["nationality", "ethnicity", "religion", "sex", "gender", "orientation", "disability", "age", "migration"];
    private static readonly string[] Languages = ["en", "ru", "tr", "hy", "az", "de", "fr", "es", "ar", "fa"];

    // ISO 3166 code and one English word for its people; uninhabited places have none.
    private const string Table = """
        AD Andorran, AE Emirati, AF Afghan, AG Antiguan, AI Anguillan, AL Albanian, AM Armenian, AO Angolan, AR Argentine, AS American Samoan, AT Austrian, AU Australian,
        AW Aruban, AX Åland Islander, AZ Azerbaijani, BA Bosnian, BB Barbadian, BD Bangladeshi, BE Belgian, BF Burkinabè, BG Bulgarian, BH Bahraini, BI Burundian,
        BJ Beninese, BL Barthélemois, BM Bermudian, BN Bruneian, BO Bolivian, BQ Bonairean, BR Brazilian, BS Bahamian, BT Bhutanese, BW Botswanan, BY Belarusian, BZ Belizean,
        CA Canadian, CC Cocos Islander, CD Congolese, CF Central African, CG Congolese, CH Swiss, CI Ivorian, CK Cook Islander, CL Chilean, CM Cameroonian, CN Chinese,
        CO Colombian, CR Costa Rican, CU Cuban, CV Cape Verdean, CW Curaçaoan, CX Christmas Islander, CY Cypriot, CZ Czech, DE German, DG Chagossian, DJ Djiboutian, DK Danish, DM Dominican,
        DO Dominican, DZ Algerian, EA Spanish, EC Ecuadorian, EE Estonian, EG Egyptian, EH Sahrawi, ER Eritrean, ES Spanish, ET Ethiopian, FI Finnish, FJ Fijian, FK Falkland Islander,
        FM Micronesian, FO Faroese, FR French, GA Gabonese, GB British, GD Grenadian, GE Georgian, GF Guianese, GG Guernsey islander, GH Ghanaian, GI Gibraltarian,
        GL Greenlandic, GM Gambian, GN Guinean, GP Guadeloupean, GQ Equatorial Guinean, GR Greek, GT Guatemalan, GU Guamanian, GW Bissau-Guinean, GY Guyanese, HK Hong Konger,
        HN Honduran, HR Croatian, HT Haitian, HU Hungarian, IC Canarian, ID Indonesian, IE Irish, IL Israeli, IM Manx, IN Indian, IO Chagossian, IQ Iraqi, IR Iranian, IS Icelandic,
        IT Italian, JE Jerseyman, JM Jamaican, JO Jordanian, JP Japanese, KE Kenyan, KG Kyrgyz, KH Cambodian, KI I-Kiribati, KM Comorian, KN Kittitian, KP North Korean,
        KR Korean, KW Kuwaiti, KY Caymanian, KZ Kazakhstani, LA Laotian, LB Lebanese, LC Saint Lucian, LI Liechtensteiner, LK Sri Lankan, LR Liberian, LS Basotho,
        LT Lithuanian, LU Luxembourger, LV Latvian, LY Libyan, MA Moroccan, MC Monégasque, MD Moldovan, ME Montenegrin, MF Saint-Martinois, MG Malagasy, MH Marshallese,
        MK Macedonian, ML Malian, MM Burmese, MN Mongolian, MO Macanese, MP Northern Mariana Islander, MQ Martinican, MR Mauritanian, MS Montserratian, MT Maltese,
        MU Mauritian, MV Maldivian, MW Malawian, MX Mexican, MY Malaysian, MZ Mozambican, NA Namibian, NC New Caledonian, NE Nigerien, NF Norfolk Islander, NG Nigerian,
        NI Nicaraguan, NL Dutch, NO Norwegian, NP Nepali, NR Nauruan, NU Niuean, NZ New Zealander, OM Omani, PA Panamanian, PE Peruvian, PF French Polynesian,
        PG Papua New Guinean, PH Filipino, PK Pakistani, PL Polish, PM Saint-Pierrais, PN Pitcairn Islander, PR Puerto Rican, PS Palestinian, PT Portuguese, PW Palauan,
        PY Paraguayan, QA Qatari, RE Réunionese, RO Romanian, RS Serbian, RU Russian, RW Rwandan, SA Saudi, SB Solomon Islander, SC Seychellois, SD Sudanese, SE Swedish,
        SG Singaporean, SH Saint Helenian, SI Slovenian, SJ Svalbardian, SK Slovak, SL Sierra Leonean, SM Sammarinese, SN Senegalese, SO Somali, SR Surinamese,
        SS South Sudanese, ST São Toméan, SV Salvadoran, SX Sint Maartener, SY Syrian, SZ Swazi, TC Turks and Caicos Islander, TD Chadian, TG Togolese, TH Thai,
        TJ Tajikistani, TK Tokelauan, TL Timorese, TM Turkmen, TN Tunisian, TO Tongan, TR Turkish, TT Trinidadian, TV Tuvaluan, TW Taiwanese, TZ Tanzanian, UA Ukrainian,
        UG Ugandan, US American, UY Uruguayan, UZ Uzbekistani, VA Vatican, VC Vincentian, VE Venezuelan, VG Virgin Islander, VI US Virgin Islander, VN Vietnamese,
        VU Ni-Vanuatu, WF Wallisian, WS Samoan, XK Kosovar, YE Yemeni, YT Mahoran, ZA South African, ZM Zambian, ZW Zimbabwean, UM American
        """;

    private static readonly Dictionary<string, string> People = Table.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .ToDictionary(row => row[..2], row => row[3..], StringComparer.Ordinal);

    private static readonly HashSet<string> Listed = WordList.Shipped
        .Where(e => e is { Category: "groups", Language: "en" } && e.Kind.Length > 0)
        .Select(e => e.Letters)
        .ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void Every_country_and_territory_has_an_entry()
    {
        var missing = People.Where(p => WordList.Entry("groups", "en", p.Value, default) is not { } entry || !Listed.Contains(entry.Letters));
        missing.ShouldBeEmpty();
    }

    [Fact]
    public void The_table_knows_every_region_that_the_runtime_knows()
    {
        var regions = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Where(culture => culture.Name.Length > 0)
            .Select(culture => new RegionInfo(culture.Name).TwoLetterISORegionName)
            .Where(code => code.Length == 2 && code.All(char.IsAsciiLetterUpper));
        regions.Except(People.Keys, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_is_listed_in_every_language()
    {
        var counts = WordList.Shipped.Where(e => e.Category == "groups").CountBy(e => (e.Kind, e.Language)).ToDictionary();
        foreach (var kind in Kinds)
        {
            foreach (var language in Languages)
                counts.GetValueOrDefault((kind, language)).ShouldBeGreaterThanOrEqualTo(10, $"{kind} in {language}");
        }
    }

    [Fact]
    public void The_reference_claims_no_more_than_is_listed()
    {
        var counts = WordList.Shipped.Where(e => e.Category == "groups").CountBy(e => (e.Kind, e.Language)).ToDictionary();
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "groups.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
        rows[0].Skip(1).ShouldBe(Languages);
        foreach (var kind in Kinds)
        {
            var row = rows.Single(r => r[0] == kind);
            for (var i = 0; i < Languages.Length; i++)
                int.Parse(row[i + 1], CultureInfo.InvariantCulture).ShouldBeLessThanOrEqualTo(counts[(kind, Languages[i])], $"{kind} in {Languages[i]}");
        }
    }
}
