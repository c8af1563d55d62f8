import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
pin = torch.accelerator.is_available()
loader = DataLoader(torch.arange(8.0), batch_size=4, pin_memory=pin)
for batch in loader:
    print(batch)
#> tensor([0., 1., 2., 3.])
#> tensor([4., 5., 6., 7.])
