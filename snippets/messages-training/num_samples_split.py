from torch.utils.data import DataLoader

samples = [10, 20, 30, 40]
test = samples[: int(0.2 * len(samples))]
# wanted: 1 sample
loader = DataLoader(test, shuffle=True)
#> ValueError: num_samples should be a positive integer value, but got num_samples=0
