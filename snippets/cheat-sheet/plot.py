import matplotlib.pyplot as plt
import torch

x = torch.linspace(0, 6, 50)
figure, (left, right) = plt.subplots(1, 2)
curves = left.plot(x, x.sin())
labels = left.set(xlabel="x", ylabel="y")
image = torch.zeros(3, 4, 6)
pixels = image.permute(1, 2, 0).numpy()
drawn = right.imshow(pixels)
print(drawn.get_size())
#> (4, 6)
plt.close()
