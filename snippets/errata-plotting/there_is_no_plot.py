import matplotlib.pyplot as plt
import torch

axis = plt.figure().subplots()
try:
    axis.plot(torch.tensor([3.0, 4.0], requires_grad=True))
except RuntimeError as error:
    print(error)
#> Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.

print(len(axis.lines))
#> 0
plt.close()
