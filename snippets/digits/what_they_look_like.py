import matplotlib.pyplot as plt

images, labels = digits(15, torch.Generator().manual_seed(0))
figure, axes = plt.subplots(3, 5, figsize=(4, 3), layout="constrained")
for axis, image, label in zip(axes.flat, images, labels):
    axis.imshow(image[0].numpy(), cmap="gray")
    axis.set_title(label.item())
    axis.axis("off")
