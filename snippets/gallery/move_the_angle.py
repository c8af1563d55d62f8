import matplotlib.pyplot as plt
import torch

degrees = 60  # @param {type:"slider", min:0, max:180, step:15}

angle = torch.tensor(degrees).deg2rad()
a = torch.tensor([3.0, 0.0])
b = 2 * torch.stack([angle.cos(), angle.sin()])
shadow = b[0].item()

figure, axis = plt.subplots(figsize=(5, 2.6), layout="constrained")
arrow = {"angles": "xy", "scale_units": "xy", "scale": 1, "width": 0.01}
axis.plot([0, shadow], [0, 0], "C2", lw=11, alpha=0.5, zorder=0, solid_capstyle="butt")
axis.plot([shadow, shadow], [0, b[1]], "C5--", lw=1)
axis.quiver(0, 0, *a, color="C0", **arrow)
axis.quiver(0, 0, *b, color="C1", **arrow)
axis.text(3.1, 0, "a", color="C0", va="center")
axis.text(b[0], b[1] + 0.15, "b", color="C1", ha="center")
axis.set(title=f"a · b = 3 × {shadow:z.2f} = {a @ b:z.2f}")
axis.set(xlim=(-2.4, 3.4), ylim=(-0.3, 2.4), aspect="equal")
axis.axis("off")
