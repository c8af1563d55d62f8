import matplotlib.pyplot as plt
import torch

for shape in [(3, 5, 6), (5, 6, 3), (6, 5, 3)]:
    image = torch.zeros(shape)
    image = image.transpose(0, 1)
    try:
        drawn = plt.imshow(image.numpy())
        print(shape, "->", drawn.get_size())
    except TypeError as error:
        print(error)
#> Invalid shape (5, 3, 6) for image data
#> (5, 6, 3) -> (6, 5)
#> (6, 5, 3) -> (5, 6)
plt.close()
