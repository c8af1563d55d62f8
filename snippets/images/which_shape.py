import matplotlib.pyplot as plt
import torch

for shape in [(3, 4, 6), (4, 6, 3)]:
    try:
        plt.imshow(torch.zeros(shape).numpy())
        print(shape, "ok")
    except TypeError as error:
        print(error)
#> Invalid shape (3, 4, 6) for image data
#> (4, 6, 3) ok
plt.close()
