"""What every file of this room says until a release says otherwise."""

NOTICE_EN = "internal, not for publication"
NOTICE_AR = "الاستخدام داخلي، ليس للنشر"
NOTICE = f"{NOTICE_EN} · {NOTICE_AR}"
