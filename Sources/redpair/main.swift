print("redpair")
