import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
for labels in DataLoader([0, 1], batch_size=2):
    # wanted: tensor([0., 1.])
    print(torch.tensor(labels, dtype=torch.float32))
#> UserWarning: To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone() or sourceTensor.detach().clone().requires_grad_(True), rather than torch.tensor(sourceTensor).
#> tensor([0., 1.])
