extension Icon {
  /// The shapes without the svg element.
  package var drawing: HTML {
    switch self {
    case .today:
      #"<path d="M3.5 18.5h17M6.5 15a5.5 5.5 0 0 1 11 0M12 3.5v2.6M4.4 7.4l1.8 1.8M19.6 7.4l-1.8 1.8"/>"#
    case .handbook:
      #"""
      <path d="M12 6.6C10 5 7.2 4.4 3.5 4.5v13.6c3.7-.1 6.5.5 8.5 2.1 2-1.6 4.8-2.2 8.5-2.1V4.5C16.8 4.4 14 5 12 6.6zM12 \#
      6.6v13.6"/>
      """#
    case .circles:
      #"""
      <path d="M9.7 4.3a8 8 0 0 1 4.6 0M17.9 6.6a8 8 0 0 1 2 4.1M19.5 14.8a8 8 0 0 1-2.7 3.7M13.6 19.9a8 8 0 0 1-4.4-.4M5.9 \#
      17.2a8 8 0 0 1-1.8-4.3M4.7 8.9a8 8 0 0 1 2-2.7"/>
      """#
    case .closedCircle:
      #"<circle cx="12" cy="12" r="8.25"/><circle cx="12" cy="12" r="2.25" fill="currentColor" stroke="none"/>"#
    case .openCircle:
      #"<path d="M14.5 4.1a8.25 8.25 0 1 0 5.4 5.4"/><path d="M12 12l8-8M15.5 3.5h5v5"/>"#
    case .door:
      #"<path d="M5 20.5V4.5a1 1 0 0 1 1-1h12a1 1 0 0 1 1 1v16M3 20.5h18M9.5 20.5V7l6-3.5"/><path d="M12.7 12.6v1.4"/>"#
    case .eye:
      #"<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="2.75"/>"#
    case .pencil:
      #"<path d="M4 20l.9-4.2L16.3 4.4a1.6 1.6 0 0 1 2.3 0l1 1a1.6 1.6 0 0 1 0 2.3L8.2 19.1 4 20zM14 6.7l3.3 3.3"/>"#
    case .microphone:
      #"<rect x="9" y="3" width="6" height="11" rx="3"/><path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3"/>"#
    case .photo:
      #"""
      <path d="M4 8h3.3l1.5-2.5h6.4L16.7 8H20a.9.9 0 0 1 .9.9v9.2a.9.9 0 0 1-.9.9H4a.9.9 0 0 1-.9-.9V8.9A.9.9 0 0 1 4 \#
      8z"/><circle cx="12" cy="13.2" r="3.3"/>
      """#
    case .more:
      #"<path d="M4 7h16M4 12h16M4 17h10"/>"#
    case .search:
      #"<circle cx="10.5" cy="10.5" r="6.25"/><path d="M15.2 15.2L20.5 20.5"/>"#
    case .person:
      #"<circle cx="12" cy="8" r="3.75"/><path d="M4.5 20.5c.6-4.2 3.5-6.5 7.5-6.5s6.9 2.3 7.5 6.5"/>"#
    case .team:
      #"""
      <circle cx="8.5" cy="9" r="3"/><circle cx="16.8" cy="8.2" r="2.3"/><path d="M2.8 19.5c.4-3.6 2.6-5.5 5.7-5.5s5.3 1.9 \#
      5.7 5.5M16.6 13c2.6 0 4.3 1.7 4.7 4.8"/>
      """#
    case .clock:
      #"<circle cx="12" cy="12" r="8.25"/><path d="M12 7.3V12l3.2 2"/>"#
    case .calendar:
      #"<rect x="3.5" y="5" width="17" height="15.5" rx="1.5"/><path d="M3.5 10h17M8 3v4M16 3v4"/>"#
    case .conversation:
      #"<path d="M4 5h16a.9.9 0 0 1 .9.9v9.7a.9.9 0 0 1-.9.9h-8.5L7 20v-3.5H4a.9.9 0 0 1-.9-.9V5.9A.9.9 0 0 1 4 5z"/>"#
    case .story:
      #"""
      <path d="M9.8 6.5c-3.3 1-5.3 3.5-5.3 7.2v4h5.3v-5.5H7.3c.1-1.8 1-3 2.5-3.7zM19.5 6.5c-3.3 1-5.3 3.5-5.3 \#
      7.2v4h5.3v-5.5H17c.1-1.8 1-3 2.5-3.7z"/>
      """#
    case .figure:
      #"<path d="M4 20h16M6.5 20v-6M12 20V5M17.5 20v-9.5"/>"#
    case .table:
      #"<rect x="3.5" y="4.5" width="17" height="15" rx="1"/><path d="M3.5 9.5h17M3.5 14.5h17M10 9.5v10"/>"#
    case .space:
      #"<path d="M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M12 4h.01M4 12h.01M20 12h.01M12 20h.01"/>"#
    case .deviation:
      #"<path d="M5 21V3M5 14c0-4 3-5 7-5h7.5M16 5.5L19.5 9 16 12.5"/>"#
    case .version:
      #"<path d="M4.2 9.5a8.25 8.25 0 1 1-.2 4.8M3.5 5v4.8h4.8M12 7.8V12l3 1.8"/>"#
    case .norm:
      #"<path d="M6 3.5h12v17l-6-4-6 4z"/>"#
    case .tick:
      #"<path d="M4.5 12.8l4.8 4.7L19.5 7"/>"#
    case .cross:
      #"<path d="M6 6l12 12M18 6L6 18"/>"#
    case .warning:
      #"<path d="M12 4L2.8 20h18.4zM12 10v4.5M12 17.3v.1"/>"#
    case .info:
      #"<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5.5M12 7.6v.1"/>"#
    case .plus:
      #"<path d="M12 5v14M5 12h14"/>"#
    case .arrowRight:
      #"<path d="M4.5 12h15M13.5 6l6 6-6 6"/>"#
    case .arrowLeft:
      #"<path d="M19.5 12h-15M10.5 6l-6 6 6 6"/>"#
    case .chevronRight:
      #"<path d="M9 5.5l6.5 6.5L9 18.5"/>"#
    case .returned:
      #"<path d="M20 18v-3.5a5 5 0 0 0-5-5H4.5M9.5 4.5l-5 5 5 5"/>"#
    case .virtue:
      #"<path d="M3 12h18M6 9v6M18 9v6"/><circle cx="12" cy="12" r="3.25" fill="currentColor" stroke="none"/>"#
    case .adoption:
      #"""
      <path d="M12 8.5c-1.6-2.6-5.6-1.9-5.6 1.1 0 2.3 3 4.3 5.6 6 2.6-1.7 5.6-3.7 5.6-6 0-3-4-3.7-5.6-1.1z"/><path d="M3.5 \#
      14.5c.5 4 4 6.5 8.5 6.5s8-2.5 8.5-6.5"/>
      """#
    case .print:
      #"<path d="M7 8.5V3.5h10v5M7 17H4.5a1 1 0 0 1-1-1V9.5a1 1 0 0 1 1-1h15a1 1 0 0 1 1 1V16a1 1 0 0 1-1 1H17M7 14h10v6.5H7z"/>"#
    case .download:
      #"<path d="M12 3.5v11.5M7 10.5l5 5 5-5M4.5 20.5h15"/>"#
    case .disconnected:
      #"""
      <path d="M3.5 3.5l17 17M8.7 14.3a5 5 0 0 1 5.5-.9M5.5 11a9.6 9.6 0 0 1 4.3-2.4M14 8.4c1.7.4 3.3 1.3 4.5 2.6M3 7.8A13.5 \#
      13.5 0 0 1 6.6 5.5M10.5 4.3A13.4 13.4 0 0 1 21 7.8M12 18.3v.1"/>
      """#
    case .connected:
      #"<path d="M3 8.3a13 13 0 0 1 18 0M6 11.7a8.6 8.6 0 0 1 12 0M9 15a4.3 4.3 0 0 1 6 0M12 18.4v.1"/>"#
    case .pause:
      #"<path d="M8.5 5v14M15.5 5v14"/>"#
    case .play:
      #"<path d="M7.5 5l11 7-11 7z"/>"#
    case .world:
      #"""
      <circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c2.7 2.5 4 5.3 4 8.5s-1.3 6-4 \#
      8.5c-2.7-2.5-4-5.3-4-8.5s1.3-6 4-8.5z"/>
      """#
    case .building:
      #"<path d="M4.5 20.5V5l8-2v17.5M12.5 9h7v11.5M3 20.5h18M8 8.5v.1M8 12.5v.1M8 16.5v.1M16 13v.1M16 16.5v.1"/>"#
    case .key:
      #"<circle cx="8" cy="15.5" r="4"/><path d="M11 12.5l8.5-8.5M16.5 7l2.8 2.8"/>"#
    }
  }
}
