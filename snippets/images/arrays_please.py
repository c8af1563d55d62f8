import matplotlib.pyplot as plt
import torch

table = torch.eye(3)
drawn = plt.imshow(table)
#> DeprecationWarning: __array__ implementation ... passing copy=False failed. ...
drawn = plt.imshow(table.numpy())
plt.close()
