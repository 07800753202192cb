import Content
import Core

func slug(_ text: String) -> Slug { Slug(exactly: text)! }
func tip(_ name: String) -> PageID { PageID(.tip, slug(name)) }
func question(_ name: String) -> PageID { PageID(.question, slug(name)) }
