import matplotlib.pyplot as plt

with torch.no_grad():
    sure, answers = model(x_validation).softmax(dim=1).max(dim=1)
wrong = (answers != y_validation).nonzero().flatten()
worst = wrong[sure[wrong].argsort(descending=True)[:8]]

figure, axes = plt.subplots(2, 4, figsize=(4.4, 2.8), layout="constrained")
for axis, place in zip(axes.flat, worst):
    axis.imshow(x_validation[place, 0].numpy(), cmap="gray")
    axis.set_title(f"{y_validation[place]} → {answers[place]}")
    axis.axis("off")
