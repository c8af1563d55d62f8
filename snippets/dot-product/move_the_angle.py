import matplotlib.pyplot as plt
import torch

degrees = 60  # @param {type:"slider", min:0, max:180, step:15}

angle = torch.tensor(degrees).deg2rad()
a = torch.tensor([3.0, 0.0])
b = 2 * torch.stack([angle.cos(), angle.sin()])
shadow, height = b.tolist()

figure, axis = plt.subplots(figsize=(4.8, 2.7), layout="constrained")
arrow = {"angles": "xy", "scale_units": "xy", "scale": 1, "width": 0.012}
axis.axhline(0, color="C5", linewidth=1)
axis.plot([0, shadow], [-0.12, -0.12], "C2", lw=8, solid_capstyle="butt")
axis.plot([shadow, shadow], [-0.12, height], "C5--", linewidth=1)
axis.quiver(0, 0, *a, color="C0", **arrow)
axis.quiver(0, 0, *b, color="C1", **arrow)

turn = angle * torch.linspace(0, 1, 50)
axis.plot(0.5 * turn.cos(), 0.5 * turn.sin(), "C5", linewidth=1)
axis.text(0.7 * (angle / 2).cos(), 0.7 * (angle / 2).sin() + 0.15, "θ", ha="center")
axis.text(3.1, 0.1, "a", color="C0")
axis.text(1.1 * b[0], 1.1 * b[1] + 0.1, "b", color="C1", ha="center")
numbers = f"3 × {shadow:z.2f} = {a @ b:z.2f}".replace("-", "−")
axis.set(title=f"a · b = {numbers}")
axis.set(xlim=(-2.6, 3.5), ylim=(-0.4, 2.6), aspect="equal")
axis.set_axis_off()
