"""Words for data that somebody counts and publishes: who does so is no actor. Each stands within a group."""

# "Figures from the association", "its own research".
DATA = r"data|figures|statistics|numbers|estimates|research|analysis|surveys?|reports?"
# "… show that sales fell": the stems of what data do; their ending follows.
SHOW = r"show|indicat|suggest|reveal"
ENDING = r"(?:s|ed|es|e)?"
