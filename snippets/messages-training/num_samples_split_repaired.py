import math

from torch.utils.data import DataLoader

samples = [10, 20, 30, 40]
test = samples[: math.ceil(0.2 * len(samples))]
loader = DataLoader(test, shuffle=True)
print(len(loader.dataset), "sample")
#> 1 sample
