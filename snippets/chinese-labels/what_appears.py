import matplotlib.pyplot as plt
from matplotlib.patches import PathPatch
from matplotlib.textpath import TextPath

figure, axis = plt.subplots(figsize=(5, 1.6), layout="constrained")
for left, last_resort in [(0, False), (110, True)]:
    with plt.rc_context({"font.enable_last_resort": last_resort}):
        path = TextPath((left, 0), "损失", size=40)
    axis.add_patch(PathPatch(path, color="C0", linewidth=0))

axis.set(xlim=(-5, 205), ylim=(-12, 35), aspect="equal")
axis.set_axis_off()
